/** Getting cases in: one by one on a page, many from files, or a whole running project with its past events. */
@ApplicationModule(allowedDependencies = {"domain", "process", "history", "vault"})
@NullMarked
package se.rehabvagen.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
