//! Named scenarios: who sends what to whom. Drawn as a ladder and told as a list, both from the same steps.

/// One scenario of a code.
#[derive(Debug, Clone)]
pub struct Flow {
    /// Its name below the code; its caption is the message `flow-ID`.
    pub id: String,
    /// The parties from left to right; each is one of the protocol's actors.
    pub actors: Vec<String>,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One step of a scenario. Actors are indexes into [`Flow::actors`].
#[derive(Debug, Clone)]
pub enum Step {
    /// A message goes from one party to another.
    Message {
        /// Who sends.
        from: usize,
        /// Who receives.
        to: usize,
        /// What is on the wire: `INVITE`, `600 Busy Everywhere`.
        send: String,
    },
    /// Something happens at one party; its text is the message `flow-ID-NOTE`.
    Note {
        /// Where.
        at: usize,
        /// Which text.
        note: String,
    },
}

impl Flow {
    /// The notes of the flow, in order, each once.
    pub fn notes(&self) -> Vec<&str> {
        let mut notes = Vec::new();
        for step in &self.steps {
            if let Step::Note { note, .. } = step
                && !notes.contains(&note.as_str())
            {
                notes.push(note.as_str());
            }
        }
        notes
    }
}
