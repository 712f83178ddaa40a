package se.rehabvagen.timeline.papers;

import se.rehabvagen.domain.Organisation;

/**
 * Who asks for a paper.
 *
 * @param user the user id
 * @param organisation for which they work
 */
record AtWork(String user, Organisation organisation) {}
