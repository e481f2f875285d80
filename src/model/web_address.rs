//! Addresses on the web that are safe to link.

use super::is_invisible;

/// An address on the web that is safe to link: http or https, nothing else. Letters of any script are kept as they were
/// typed; browsers write them as percents and Punycode when they follow the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

/// Why a text is no such address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It does not begin with `http://` or `https://`.
    #[error("is no http or https address")]
    Scheme,
    /// There is no host.
    #[error("names no host")]
    Host,
    /// It holds a space, or a character that nobody sees: it would not lead where it seems to.
    #[error("holds the character {0:?}")]
    Letter(char),
    /// It holds a user name or a password, which every reader would see.
    #[error("holds a user name or a password")]
    User,
    /// Its port is no number from 1 to 65535.
    #[error("has a port that there is not")]
    Port,
    /// It is longer than addresses may be.
    #[error("has more than {} characters", WebAddress::MOST)]
    TooLong,
}

impl WebAddress {
    /// The most characters (Unicode scalar values) of an address.
    pub const MOST: usize = 2_000;

    /// As [`WebAddress::check`], where the reason does not matter.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::check(text).ok()
    }

    /// Accepts `http://` and `https://` addresses with a host, without user and with a port that there can be, of
    /// characters that can be seen.
    ///
    /// # Errors
    /// Why it is not accepted.
    pub fn check(text: &str) -> Result<Self, AddressError> {
        let schemes = ["https://", "http://"];
        let is_scheme =
            |scheme: &&str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        let scheme = schemes.into_iter().find(is_scheme).ok_or(AddressError::Scheme)?;
        if let Some(letter) = text.chars().find(|&letter| is_unfit(letter)) {
            return Err(AddressError::Letter(letter));
        }
        if text.chars().count() > Self::MOST {
            return Err(AddressError::TooLong);
        }
        let rest = text.get(scheme.len()..).unwrap_or_default();
        // Browsers take a backslash for a slash.
        check_authority(rest.split(['/', '\\', '?', '#']).next().unwrap_or_default())?;
        Ok(Self(text.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn check_authority(authority: &str) -> Result<(), AddressError> {
    if authority.contains('@') {
        return Err(AddressError::User);
    }
    // The colons of `[2001:db8::1]` are none before a port.
    let behind_host = authority.rfind(']').map_or(0, |end| end + 1);
    let (host, port) = match authority.get(behind_host..).and_then(|rest| rest.find(':')) {
        Some(colon) => authority.split_at(behind_host + colon),
        None => (authority, ""),
    };
    if host.is_empty() {
        return Err(AddressError::Host);
    }
    let port = port.strip_prefix(':').unwrap_or_default();
    let is_port = port.is_empty()
        || port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0);
    if is_port { Ok(()) } else { Err(AddressError::Port) }
}

fn is_unfit(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || is_invisible(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_addresses_can_be_linked() {
        for right in [
            "https://ncsi.ega.ee/country/az_2022",
            "HTTP://example.org",
            "https://az.wikipedia.org/wiki/Azərbaycan",
            "https://dövlət.az:8443/qərar?nömrə=1#bənd",
            "https://e-qanun.az/@user:1/x",
            "http://[2001:db8::1]:8080/",
            "https://x.az:65535",
            "https://x.az:",
        ] {
            assert_eq!(WebAddress::parse(right).as_ref().map(WebAddress::as_str), Some(right));
        }
        for (wrong, why) in [
            ("javascript:alert(1)", AddressError::Scheme),
            ("data:text/html,x", AddressError::Scheme),
            ("//example.org", AddressError::Scheme),
            (" https://x.org", AddressError::Scheme),
            ("həttps://x.org", AddressError::Scheme),
            ("https://", AddressError::Host),
            ("https:///path", AddressError::Host),
            ("https://:80/", AddressError::Host),
            ("https://x\n", AddressError::Letter('\n')),
            ("https://a b", AddressError::Letter(' ')),
            ("https://a.az/\u{202e}fdp", AddressError::Letter('\u{202e}')),
            ("https://user:secret@host.az/", AddressError::User),
            ("https://host.az:99999/", AddressError::Port),
            ("https://host.az:0", AddressError::Port),
            ("https://host.az:+80", AddressError::Port),
            ("https://host.az:80:80", AddressError::Port),
        ] {
            assert_eq!(WebAddress::check(wrong), Err(why), "{wrong}");
        }
        let longest = format!("https://{}", "ə".repeat(WebAddress::MOST - 8));
        assert!(WebAddress::check(&longest).is_ok());
        assert_eq!(WebAddress::check(&format!("{longest}ə")), Err(AddressError::TooLong));
    }
}
