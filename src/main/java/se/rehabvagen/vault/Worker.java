package se.rehabvagen.vault;

import se.rehabvagen.domain.Organisation;

/** Somebody at work for an organisation. */
public record Worker(String userId, Organisation organisation) {}
