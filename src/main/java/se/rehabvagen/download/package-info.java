/** Lists that leave as files, as a Swedish spreadsheet opens them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.rehabvagen.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
