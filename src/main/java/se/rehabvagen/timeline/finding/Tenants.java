package se.rehabvagen.timeline.finding;

/** Reads the place of a case: {@code <insats>.<unit>}, with a third part behind the wall of a protected person. */
final class Tenants {

    private Tenants() {}

    static String unitOf(String tenant) {
        return isProtected(tenant) ? tenant.substring(0, tenant.lastIndexOf('.')) : tenant;
    }

    static boolean isProtected(String tenant) {
        return tenant.chars().filter(sign -> sign == '.').count() > 1;
    }
}
