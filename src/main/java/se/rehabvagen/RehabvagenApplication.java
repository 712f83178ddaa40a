package se.rehabvagen;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Rehabvägen: the way from enrolment to a plan för avslut, run by BPMN models. */
@SpringBootApplication
public class RehabvagenApplication {

    /** All calendar dates of the work are Swedish: timers and due dates are read in this zone wherever the server stands. */
    private static final TimeZone SWEDEN = TimeZone.getTimeZone("Europe/Stockholm");

    public static void main(String[] args) {
        TimeZone.setDefault(SWEDEN);
        SpringApplication.run(RehabvagenApplication.class, args);
    }
}
