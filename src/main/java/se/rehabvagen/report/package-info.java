/** Lägesrapport and Slutrapport: figures from milestones, checked, signed, frozen, and made into documents. */
@ApplicationModule(allowedDependencies = {"domain", "print", "download", "process", "history", "vault"})
@NullMarked
package se.rehabvagen.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
