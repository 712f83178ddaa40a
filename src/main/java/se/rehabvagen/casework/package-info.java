/** The automatic steps of a case: the beans that the case models name, and the rules that what people submit must keep. */
@ApplicationModule(allowedDependencies = {"domain", "process", "history", "vault"})
@NullMarked
package se.rehabvagen.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
