//! Lines above and below the figures: whose page it is, of when, and what the country has as a whole.

use super::date::date_of_line;
use super::label::{HeadFigure, head_figure};
use super::lines::Line;
use super::naming::{Mention, Names};
use super::taken::Taken;
use crate::model::{AsOf, Decimal, WebAddress};
use crate::text::fold;

/// The longest line that may have a figure of the country.
const LONGEST: usize = 120;

/// What is said of a page as a whole, above or below its figures, each with its line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) mentions: Vec<(usize, Mention)>,
    /// Dates, with how surely each is that of the page.
    pub(super) dates: Vec<(usize, AsOf, u8)>,
    pub(super) score: Option<(usize, Decimal)>,
    /// Points, where they stand beside the maximum of the edition.
    pub(super) points: Option<(usize, i64)>,
    pub(super) development: Option<Decimal>,
    pub(super) rank: Option<u32>,
    /// The address of the page.
    pub(super) address: Option<WebAddress>,
    /// A figure of the country that the line before announced.
    announced: Option<HeadFigure>,
}

/// More names or dates than this are a list.
const MOST_MENTIONS: usize = 300;

impl Header {
    pub(super) fn mention(&mut self, line: usize, mention: Mention) {
        if self.mentions.len() < MOST_MENTIONS {
            self.mentions.push((line, mention));
        }
    }

    pub(super) fn date(&mut self, line: usize, date: AsOf, sureness: u8) {
        if self.dates.len() < MOST_MENTIONS {
            self.dates.push((line, date, sureness));
        }
    }

    /// Whether it says whose page it is, or of when.
    pub(super) fn begins_a_page(&self) -> bool {
        !self.mentions.is_empty() || self.dates.iter().any(|(_, _, sureness)| *sureness > 1)
    }

    /// Takes over what stands below the figures, where nothing above them said it. Names alone are none of the page's there.
    pub(super) fn complete(&mut self, below: Self) {
        self.mentions.extend(below.mentions.into_iter().filter(|(_, mention)| mention.sureness > 1));
        if self.dates.is_empty() {
            self.dates = below.dates;
        }
        self.score = self.score.or(below.score);
        self.points = self.points.or(below.points);
        self.development = self.development.or(below.development);
        self.rank = self.rank.or(below.rank);
        self.address = self.address.take().or(below.address);
    }

    /// Takes what a line says; none where that is nothing. `max` is what a country with everything would have.
    pub(super) fn take(&mut self, line: &Line, names: &Names<'_>, max: Option<i64>) -> Option<Taken> {
        let announced = self.announced.take();
        if let Some((mention, address)) = names.by_address(line) {
            self.mention(line.number, mention);
            self.address = self.address.take().or(address);
            return Some(Taken::Country);
        }
        if line.text.len() > LONGEST {
            return None;
        }
        if let Some((date, sureness)) = date_of_line(&line.text) {
            self.date(line.number, date, sureness);
            return Some(Taken::Date);
        }
        let folded = fold(&line.text);
        let figure = decimal_in(&line.text);
        let named = names.named(&line.text);
        let says = head_figure(&folded).filter(|_| named.is_none());
        let is_points = self.take_points(line, max);
        match (says.or(announced.filter(|_| !folded.contains(|letter: char| letter.is_alphabetic()))), figure) {
            (Some(HeadFigure::Score), Some(score)) => self.score = self.score.or(Some((line.number, score))),
            (Some(HeadFigure::Development), Some(level)) => self.development = self.development.or(Some(level)),
            (Some(says), None) => self.announced = Some(says),
            (None, _) => {}
        }
        if says == Some(HeadFigure::Score) {
            self.take_rank(&line.text);
        }
        if let Some(mention) = named {
            if mention.sureness > 1 {
                self.take_rank(&line.text);
                self.score = self.score.or(figure.map(|score| (line.number, score)));
            }
            self.mention(line.number, mention);
            return Some(Taken::Country);
        }
        (is_points || says.is_some() || announced.is_some() && figure.is_some()).then_some(Taken::Total)
    }

    /// `49/77` on a line: the points of the country, where the maximum is that of the edition.
    fn take_points(&mut self, line: &Line, max: Option<i64>) -> bool {
        let found = line.text.split(' ').find_map(|word| {
            let (awarded, of) = word.trim_matches(['(', ')', ',', '.', ':']).split_once('/')?;
            (of.parse().ok() == max).then(|| awarded.parse::<i64>().ok())?
        });
        if let Some(awarded) = found {
            self.points = self.points.or(Some((line.number, awarded)));
        }
        found.is_some()
    }

    /// `50.` or `50th` at the start of a line: a rank.
    fn take_rank(&mut self, text: &str) {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = text.split_at_checked(digits).unwrap_or_default();
        let is_rank = rest.starts_with(". ") || ["st ", "nd ", "rd ", "th "].iter().any(|end| rest.starts_with(end));
        if is_rank && digits <= 3 {
            self.rank = self.rank.or(number.parse().ok()).filter(|rank| *rank > 0);
        }
    }
}

/// A number with decimals that a text has.
fn decimal_in(text: &str) -> Option<Decimal> {
    text.split(' ').find_map(|word| {
        let word = word.trim_matches(['%', '(', ')', ':', ';']).replace(',', ".");
        let (whole, decimals) = word.split_once('.')?;
        let is_figure = (1..=3).contains(&whole.len()) && (1..=2).contains(&decimals.len());
        is_figure.then(|| Decimal::parse(&word))?.filter(|number| number.units >= 0)
    })
}
