package se.rehabvagen.process;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.rehabvagen.domain.WorkingDays;

/**
 * The days off at Swedish authorities: the public holidays of lag (1989:253) and, beside them, midsommarafton, julafton and
 * nyårsafton, which are no public holidays by law but are free by the authorities' agreements on working time. All are
 * computed, those that follow Easter and midsummer too.
 */
final class SwedishHolidays implements Predicate<LocalDate> {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    @Override
    public boolean test(LocalDate day) {
        return calendar.isHoliday(day);
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        WorkingDays workingDays() {
            return new WorkingDays(new SwedishHolidays());
        }
    }
}
