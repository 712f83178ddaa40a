/** The contract with the models, and the only place that starts, messages or completes. */
@ApplicationModule(allowedDependencies = {"domain"})
@NullMarked
package se.rehabvagen.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
