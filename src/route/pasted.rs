//! A link to a shared self-assessment, page or plan as people paste it: whole, broken by a mail program, from another host.

use super::{Fragment, Route, parse};

/// What a link carries, behind its `#`, without the white space that mail programs put in.
#[must_use]
pub fn carried_by_link(text: &str) -> Option<Fragment> {
    let (before, payload) = text.split_once('#')?;
    let payload: String = payload.chars().filter(|letter| !letter.is_whitespace()).collect();
    // Whatever stands before the last part of the path is another site, or the base path of this one.
    let page = before.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    let (address, _) = parse(&format!("/{page}"), "", &format!("#{payload}"));
    address.fragment.filter(|_| address.route == Route::Shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_a_link_carries_even_where_a_mail_program_broke_it() {
        let whole = Some(Fragment::Assessment("1abcd".to_owned()));
        assert_eq!(carried_by_link(" https://posture.example/shared#1ab\r\n cd "), whole);
        assert_eq!(carried_by_link("https://posture.example/base/shared/?lang=az#1abcd"), whole);
        let plan = Some(Fragment::Plan("1abcd".to_owned()));
        assert_eq!(carried_by_link("https://posture.example/shared#plan=1ab cd"), plan);
        let page = "https://posture.example/shared";
        for other in ["", "1abcd", page, &format!("{page}#"), "https://posture.example/about#1abcd"] {
            assert_eq!(carried_by_link(other), None, "{other}");
        }
    }
}
