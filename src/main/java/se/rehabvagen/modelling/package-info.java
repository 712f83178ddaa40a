/** What keeps designers safe: the rules that models, forms and decision tables must pass, at build time and at deployment. */
@ApplicationModule(allowedDependencies = {"domain", "process", "process::form"})
@NullMarked
package se.rehabvagen.modelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
