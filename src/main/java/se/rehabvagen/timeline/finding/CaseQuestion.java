package se.rehabvagen.timeline.finding;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases somebody wants to see, and in what order; it stands in the address, and no person in it.
 *
 * @param isOwn only those that the person holds
 * @param isClosed those on which nobody works any more, instead of those on which somebody does
 * @param phase only those of which this is true
 * @param unit only those of this unit, {@code <insats>.<unit>}
 * @param isStalled only those that stand still
 * @param page from 1
 */
record CaseQuestion(
        boolean isOwn,
        boolean isClosed,
        Optional<Phase> phase,
        Optional<String> unit,
        boolean isStalled,
        Order order,
        boolean isReverse,
        int page) {

    private static final String DOWNWARD = "-";

    /** By what the cases can be ordered. */
    enum Order {
        NUMBER("nummer", "length(number)", "number collate \"C\""),
        UNIT("enhet", "tenant", "length(number)", "number collate \"C\""),
        PHASE("lage", "description", "length(number)", "number collate \"C\""),
        SINCE("sedan", "since", "length(number)", "number collate \"C\"");

        private final String code;
        private final String[] columns;

        Order(String code, String... columns) {
            this.code = code;
            this.columns = columns;
        }

        String code() {
            return code;
        }

        String sql(boolean isReverse) {
            UnaryOperator<String> direction = column -> column + (isReverse ? " desc" : " asc") + " nulls last";
            return String.join(", ", Arrays.stream(columns).map(direction).toList());
        }

        static Optional<Order> of(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code.equals(code))
                    .findFirst();
        }
    }

    /**
     * Reads an address; what it does not know counts as not said.
     *
     * @param order code of the order, after a hyphen the other way round
     */
    static CaseQuestion of(String who, String show, String phase, String unit, String stalled, String order, int page) {
        boolean isReverse = order.startsWith(DOWNWARD);
        return new CaseQuestion(
                !who.equals("enhet"),
                show.equals("avslutade"),
                Phase.of(phase),
                Optional.of(unit).filter(text -> !text.isEmpty()),
                stalled.equals("ja"),
                Order.of(isReverse ? order.substring(1) : order).orElse(Order.NUMBER),
                isReverse,
                Math.max(1, page));
    }

    /** The address of the same list on another page. */
    public String onPage(int other) {
        return address(isOwn, isClosed, order, isReverse, other);
    }

    /** The address of the same list from its beginning, of one's own cases or of all. */
    public String ofOwn(boolean own) {
        return address(own, isClosed, order, isReverse, 1);
    }

    /** The same of those that are closed, or not. A phase belongs to one of the two. */
    public String ofClosed(boolean closed) {
        CaseQuestion without = new CaseQuestion(isOwn, closed, Optional.empty(), unit, false, order, isReverse, 1);
        return closed == isClosed ? onPage(1) : without.onPage(1);
    }

    /** The same in another order; the other way round where it is that order already. */
    public String by(String code) {
        Order other = Order.of(code).orElseThrow();
        return address(isOwn, isClosed, other, other == order && !isReverse, 1);
    }

    /** How a column is ordered, as a screen reader says it. */
    public String sorted(String code) {
        if (!order.code().equals(code)) {
            return "none";
        }
        return isReverse ? "descending" : "ascending";
    }

    public String orderCode() {
        return (isReverse ? DOWNWARD : "") + order.code();
    }

    private String address(boolean own, boolean closed, Order by, boolean reverse, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/arenden")
                .queryParam("vem", own ? "mina" : "enhet")
                .queryParam("visa", closed ? "avslutade" : "pagaende");
        phase.ifPresent(one -> address.queryParam("lage", one.code()));
        unit.ifPresent(one -> address.queryParam("enhet", one));
        if (isStalled) {
            address.queryParam("stilla", "ja");
        }
        if (by != Order.NUMBER || reverse) {
            address.queryParam("ordna", (reverse ? DOWNWARD : "") + by.code());
        }
        if (number > 1) {
            address.queryParam("sida", number);
        }
        return address.encode().build().toUriString();
    }
}
