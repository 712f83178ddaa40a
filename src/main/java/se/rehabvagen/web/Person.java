package se.rehabvagen.web;

import java.util.List;

/**
 * Who is logged in, as the pages show it.
 *
 * @param role Swedish names of the roles, separated by commas; empty without a role
 */
public record Person(String id, String name, String role, List<Link> links) {

    public Person {
        links = List.copyOf(links);
    }
}
