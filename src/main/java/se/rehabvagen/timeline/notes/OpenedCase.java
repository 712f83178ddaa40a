package se.rehabvagen.timeline.notes;

import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.timeline.Reader;
import se.rehabvagen.vault.Worker;

/** A case that somebody has open, and may write in as far as its rules go. */
record OpenedCase(CaseNumber number, Reader reader, Worker worker) {}
