//! One piece of evidence of the table.

use crate::model::assessment::Name;
use crate::model::{AsOf, Points};
use crate::route::{Address, AssessmentView, Fragment, IndicatorView, Route};
use crate::scoring::assessment::KindFit;
use crate::text::{Message, Value, say};
use crate::ui::assessment::called;
use crate::ui::components::WebLink;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::evidence_shelf::{RowFit, RowPlace, RowRest, ShelfRow};
use std::sync::Arc;

/// A piece with its dates, what rests on it, what falls with it, and where else it fits.
#[component]
pub(super) fn PieceRow(row: Arc<ShelfRow>, number: Option<usize>, has_dates: bool) -> impl IntoView {
    let words = Words::now();
    let title = if row.title.is_empty() { words.say(&say::evidence_untitled()) } else { row.title.clone() };
    let title = match &row.address {
        Some(address) => view! { <WebLink to=address.clone() text=title/> }.into_any(),
        None => title.into_any(),
    };
    let kind = row.kind.as_ref().map(|kind| words.catalogue().value(kind));
    let issuer = Some(row.issuer.clone()).filter(|issuer| !issuer.is_empty());
    let facts = [kind, issuer].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let dates = [
        row.effective.map(|day| say::evidence_from(AsOf::from(day))),
        row.valid_until.map(|day| say::evidence_until(AsOf::from(day))),
    ];
    let dates: Vec<String> = dates.iter().flatten().map(|said| words.say(said)).collect();
    let rests = row.places.iter().filter(|place| !place.rests.is_empty()).map(|place| rests(words, place));
    let rests: Vec<AnyView> = rests.collect();
    let rests = if rests.is_empty() { words.say(&say::evidence_loose()).into_any() } else { rests.into_any() };
    let falls = row.places.iter().filter(|place| place.falls > Points::ZERO).map(|place| falls(words, place));
    let falls: Vec<AnyView> = falls.collect();
    let falls = if falls.is_empty() { words.say(&say::shelf_nothing_falls()).into_any() } else { falls.into_any() };
    let dates = has_dates.then(|| {
        view! { <td class="date" data-label=words.say(&say::shelf_column_dates())>{dates.join("; ")}</td> }
    });
    // Where rows are cards, what is empty has no place.
    let fits = (!row.fits.is_empty()).then(|| {
        view! { <ul>{row.fits.iter().map(|fit| fits(words, fit)).collect_view()}</ul> }
    });
    view! {
        <tr aria-rowindex=number>
            <th scope="row" class="country">{title}<span class="small">{facts}</span></th>
            {dates}
            <td data-label=words.say(&say::shelf_column_rests())>{rests}</td>
            <td data-label=words.say(&say::shelf_column_falls())>{falls}</td>
            <td data-label=words.say(&say::shelf_column_fits())>{fits}</td>
        </tr>
    }
}

/// The indicators of an assessment that rest on a piece, each a link to its answer; those that fall with it are marked.
fn rests(words: Words, place: &RowPlace) -> AnyView {
    let navigation = Navigation::here();
    let link = |rest: &RowRest| {
        let view = AssessmentView { area: rest.area.clone(), ..AssessmentView::new(place.assessment.clone()) };
        let fragment = Some(Fragment::Element(format!("sheet-{}", rest.part)));
        let to = navigation.href(Address { fragment, ..Address::of(Route::Assessment(view)) });
        let falls = (rest.falls > Points::ZERO)
            .then(|| view! { " "<span class="badge partial">{words.say(&say::shelf_falls_mark())}</span> });
        view! { <li><a href=to>{words.catalogue().value(&rest.title)}</a>{falls}</li> }
    };
    // The name that an assessment is given at first has the index in it already.
    let (short, name) = (words.of(&place.short), called(words, &Name::cut(&place.name)));
    let name = if name.contains(&short) { name } else { format!("{short}, {name}") };
    view! {
        <p class="small">{name}</p>
        <ul>{place.rests.iter().map(link).collect_view()}</ul>
    }
    .into_any()
}

/// "3 points (NCSI 2018)".
fn falls(words: Words, place: &RowPlace) -> AnyView {
    let points = say::methodology_worth(Value::points(place.scale, place.falls));
    view! { <p><strong>{words.say(&points)}</strong>" ("{words.of(&place.short)}")"</p> }.into_any()
}

/// The indicator, how close it is, and whether it accepts a piece of this kind.
fn fits(words: Words, fit: &RowFit) -> impl IntoView + use<> {
    let to = Navigation::here().to(Route::Indicator(IndicatorView::new(fit.index.clone(), fit.part.clone())));
    let refused = (fit.kind == KindFit::NotAccepted).then(|| format!("; {}", words.say(&say::lack_accepted_kind())));
    let how = words.say(&Message::from(fit.correspondence));
    let title = words.say(&say::shelf_fit(&fit.short, fit.title.clone()));
    view! { <li><a href=to>{title}</a>" ("{how}{refused}")"</li> }
}
