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
    let single = |(place, &(users, size)): (usize, &(u64, usize))| Group { parts: vec![place], users, size };
    let mut groups: Vec<Group> = parts.iter().enumerate().map(single).collect();
    loop {
        let pairs = groups.iter().enumerate().flat_map(|(place, one)| {
            groups.iter().enumerate().skip(place + 1).map(move |(other, two)| (one.cost(two), place, other))
        });
        match pairs.min() {
            Some((cost, place, other)) if cost < 0 => {
                let two = groups.remove(other);
                if let Some(one) = groups.get_mut(place) {
                    *one = one.with(&two);
                }
            }
            _ => return groups,
        }
    }
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
}
