//! Which shared parts lie in one file.
//!
//! Every set of chunks that have code in common gives a part of its own: two hundred of them, most of a few hundred bytes.
//! In a file of its own each costs a request and an instance; all in one, each view fetches what others need. So parts
//! that nearly the same chunks need lie together.

/// What a file more costs whoever fetches it, in bytes of code before compression: a request, an instance, and that a small
/// one compresses badly; but a view that has none of its parts fetches them as one file. Measured on 27 chunks: with it
/// there are 129 files; with 9,000 there are 100, and views 1 to 13 % more code; with half of it 172, and up to 13 % less. In
/// brotli, everything together grows by a fifth of a kilobyte for each file more.
const FILE: usize = 5_000;

/// A shared part, or several of them together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The places of its parts among all, ascending.
    pub(super) parts: Vec<usize>,
    /// The chunks that need any of them, a bit for each.
    users: u64,
    size: usize,
}

impl Group {
    /// What putting two together costs all chunks, less than nothing where it saves.
    fn cost(&self, other: &Self) -> i64 {
        let needless = self.size * count(other.users & !self.users) + other.size * count(self.users & !other.users);
        let saved = FILE * count(self.users & other.users);
        i64::try_from(needless).unwrap_or(i64::MAX) - i64::try_from(saved).unwrap_or(i64::MAX)
    }

    fn with(&self, other: &Self) -> Self {
        let mut parts = [self.parts.as_slice(), &other.parts].concat();
        parts.sort_unstable();
        Self { parts, users: self.users | other.users, size: self.size + other.size }
    }
}

fn count(users: u64) -> usize {
    users.count_ones() as usize
}

/// Groups parts, of each of which the chunks that need it are known, a bit for each, and its size in bytes: the two whose
/// joining saves most first, until none saves anything.
pub(super) fn groups(parts: &[(u64, usize)]) -> Vec<Group> {
    let single = |(place, &(users, size)): (usize, &(u64, usize))| Some(Group { parts: vec![place], users, size });
    let mut groups: Vec<Option<Group>> = parts.iter().enumerate().map(single).collect();
    // With which of those behind it each is joined best. A joining changes that of few, and only they are looked at again.
    let mut partners: Vec<_> = (0..groups.len()).map(|place| partner(&groups, place)).collect();
    loop {
        let pairs =
            partners.iter().enumerate().filter_map(|(place, best)| best.map(|(cost, other)| (cost, place, other)));
        let Some((_, place, other)) = pairs.min().filter(|(cost, ..)| *cost < 0) else {
            return groups.into_iter().flatten().collect();
        };
        let two = groups.get_mut(other).and_then(Option::take);
        let both = groups.get(place).and_then(Option::as_ref).zip(two).map(|(one, two)| one.with(&two));
        if let Some(group) = groups.get_mut(place) {
            group.clone_from(&both);
        }
        for (at, best) in partners.iter_mut().enumerate().take(other + 1) {
            if [at, best.map_or(at, |(_, other)| other)].iter().any(|at| [place, other].contains(at)) {
                *best = partner(&groups, at);
            } else if at < place {
                let pair = groups.get(at).and_then(Option::as_ref).zip(both.as_ref());
                let with_both = pair.map(|(group, both)| (group.cost(both), place));
                *best = [*best, with_both].into_iter().flatten().min();
            }
        }
    }
}

/// What joining a group with each of those behind it costs, and its place: the least of them.
fn partner(groups: &[Option<Group>], place: usize) -> Option<(i64, usize)> {
    let one = groups.get(place)?.as_ref()?;
    let others = groups.iter().enumerate().skip(place + 1);
    others.filter_map(|(other, two)| Some((one.cost(two.as_ref()?), other))).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn together(parts: &[(u64, usize)]) -> Vec<Vec<usize>> {
        groups(parts).into_iter().map(|group| group.parts).collect()
    }

    #[test]
    fn small_parts_of_nearly_the_same_chunks_lie_together() {
        assert_eq!(together(&[(0b111, 300), (0b110, 200), (0b11_000, 100)]), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn what_is_large_is_fetched_only_by_what_needs_it() {
        assert_eq!(together(&[(0b110, 50_000), (0b011, 50_000)]), [vec![0], vec![1]]);
        assert_eq!(together(&[(0b110, 50_000), (0b110, 50_000)]), [vec![0, 1]], "the same chunks need both");
    }

    #[test]
    fn what_nobody_shares_is_left_alone() {
        assert_eq!(together(&[(0b01, 10), (0b10, 10)]), [vec![0], vec![1]]);
        assert!(together(&[]).is_empty());
    }

    /// Every pair looked at anew after each joining.
    fn plainly(parts: &[(u64, usize)]) -> Vec<Vec<usize>> {
        let single = |(place, &(users, size)): (usize, &(u64, usize))| Group { parts: vec![place], users, size };
        let mut groups: Vec<Group> = parts.iter().enumerate().map(single).collect();
        loop {
            let pairs = (0..groups.len()).flat_map(|place| (place + 1..groups.len()).map(move |other| (place, other)));
            let costs = pairs.map(|(place, other)| (groups[place].cost(&groups[other]), place, other));
            let Some((_, place, other)) = costs.min().filter(|(cost, ..)| *cost < 0) else {
                return groups.into_iter().map(|group| group.parts).collect();
            };
            let two = groups.remove(other);
            groups[place] = groups[place].with(&two);
        }
    }

    #[test]
    fn looking_at_what_changed_finds_the_same_as_looking_at_all() {
        let mut state = 7_u64;
        let mut drawn = |most: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % most
        };
        for _ in 0..40 {
            let parts: Vec<_> = (0..drawn(40)).map(|_| (drawn(64), drawn(20) as usize * 700)).collect();
            assert_eq!(together(&parts), plainly(&parts));
        }
    }
}
