//! How surely what a methodology says of an area or an indicator is known, item by item.

/// How surely one item is known: a name, points, a criterion. The surest first; what whoever assesses says last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemStatus {
    /// The publisher prints it.
    Printed,
    /// It stands in a list that whoever assesses brought as the publisher's.
    Brought,
    /// Others retell it.
    Retold,
    /// It follows by arithmetic from published figures.
    Arithmetic,
    /// It is general knowledge, which nothing that is held bears out.
    General,
    /// Whoever assesses has corrected it.
    Own,
}

/// What an area or an indicator says of itself, each with how surely it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusItem {
    /// What it is called.
    Name,
    /// What it is worth.
    Points,
    /// Its criterion, with the accepted evidence and the time condition.
    Criterion,
    /// The heading that it stands under.
    Group,
}

/// How surely the items of an area or an indicator are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartStatus {
    /// [`StatusItem::Name`].
    pub name: ItemStatus,
    /// [`StatusItem::Points`].
    pub max: ItemStatus,
    /// [`StatusItem::Criterion`]; none where it has none.
    pub criterion: Option<ItemStatus>,
    /// [`StatusItem::Group`]; none where it stands under none.
    pub group: Option<ItemStatus>,
}

impl ItemStatus {
    /// All six, in this order.
    pub const ALL: [Self; 6] = [Self::Printed, Self::Brought, Self::Retold, Self::Arithmetic, Self::General, Self::Own];
    /// Those that the data package has. The others come of what somebody does in an assessment.
    pub const OF_DATA: [Self; 4] = [Self::Printed, Self::Retold, Self::Arithmetic, Self::General];
}

impl PartStatus {
    /// The items that there are, each with its status.
    #[must_use]
    pub fn items(&self) -> Vec<(StatusItem, ItemStatus)> {
        let items = [
            (StatusItem::Name, Some(self.name)),
            (StatusItem::Points, Some(self.max)),
            (StatusItem::Criterion, self.criterion),
            (StatusItem::Group, self.group),
        ];
        items.into_iter().filter_map(|(item, status)| Some((item, status?))).collect()
    }

    /// The status of the item that is known least surely.
    #[must_use]
    pub fn weakest(&self) -> ItemStatus {
        self.items().into_iter().map(|(_, status)| status).max().unwrap_or(ItemStatus::Printed)
    }

    /// The status of the item that is known most surely.
    #[must_use]
    pub fn surest(&self) -> ItemStatus {
        self.items().into_iter().map(|(_, status)| status).min().unwrap_or(ItemStatus::General)
    }
}
