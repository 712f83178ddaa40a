package se.rehabvagen.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counts in working days (arbetsdagar): days that are neither Saturday, Sunday nor holiday.
 *
 * @param isHoliday which days are holidays beside Saturdays and Sundays
 */
public record WorkingDays(Predicate<LocalDate> isHoliday) {

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday.test(day);
    }

    /**
     * The working day that lies so many working days after a day; the day itself is not counted. Zero gives the day itself
     * if it is a working day, otherwise the next working day.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards: " + workingDays);
        }
        LocalDate reached = workingDays == 0 ? thisOrNext(day) : day;
        for (int counted = 0; counted < workingDays; counted++) {
            reached = thisOrNext(reached.plusDays(1));
        }
        return reached;
    }

    /**
     * How many working days lie after the first day up to and with the last: the inverse of {@link #plus}. Zero if the last
     * day is not after the first.
     */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate thisOrNext(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
