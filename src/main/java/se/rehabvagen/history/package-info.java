/** What the engine remembers, told in domain words: milestones and stays. */
@ApplicationModule(allowedDependencies = {"domain"})
@NullMarked
package se.rehabvagen.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
