/** One case's story for the caseworker, how the person behind it is found, and what is done from there. */
@ApplicationModule(allowedDependencies = {"domain", "print", "process", "process::form", "history", "vault"})
@NullMarked
package se.rehabvagen.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
