/** What every paper of the house is made with: pages as tagged PDF, and texts that break no file. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.rehabvagen.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
