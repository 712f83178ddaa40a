/** Who may see and do what, in the webapps and in our HTTP. */
@ApplicationModule(allowedDependencies = {"database", "domain", "process", "history", "vault"})
@NullMarked
package se.rehabvagen.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
