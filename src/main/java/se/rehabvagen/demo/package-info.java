/** Fills an empty system by running the process (trial profile only). */
@ApplicationModule(allowedDependencies = {"domain", "process", "history", "vault", "intake"})
@NullMarked
package se.rehabvagen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
