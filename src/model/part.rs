//! What a protocol may ask of each of its codes, beyond what every code has.

/// A part of what is said of a code that a protocol lists in `requires`, or else leaves to each code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The message `when`: the situations in which one sees it.
    When,
    /// The message `receiver`: what to do on receiving it.
    Receiver,
    /// The message `sender`: when it is the right one to send.
    Sender,
    /// The message `misreading`: what it does not mean.
    Misreading,
    /// The message `aliases`: other words by which people look for it.
    Aliases,
    /// The fact `references`: where it is defined.
    References,
    /// The fact `flows`: scenarios.
    Flows,
    /// The fact `example`: what stands on the wire, in a log or in a terminal.
    Example,
}

impl Part {
    /// All of them, with the names of their messages and keys.
    pub const ALL: [(&'static str, Part); 8] = [
        ("when", Part::When),
        ("receiver", Part::Receiver),
        ("sender", Part::Sender),
        ("misreading", Part::Misreading),
        ("aliases", Part::Aliases),
        ("references", Part::References),
        ("flows", Part::Flows),
        ("example", Part::Example),
    ];

    /// Its name: that of the message, or of the key.
    pub fn word(self) -> &'static str {
        Part::ALL.iter().find(|(_, part)| *part == self).expect("ALL lists every part").0
    }
}
