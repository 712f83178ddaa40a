package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.Sum;

/** How the counts of one day make each other up. */
final class CountLaws {

    private CountLaws() {}

    static List<Sum> of(Tally.Form form) {
        List<Sum> sums = new ArrayList<>();
        List<Sum> laws =
                Stream.concat(outcomes(), Stream.concat(exits(form), parts())).toList();
        for (String suffix : CountName.ALL_AND_SEXES) {
            laws.forEach(law -> sums.add(with(suffix, law)));
        }
        laws.stream()
                .flatMap(law -> Stream.concat(Stream.of(law.total()), law.parts().stream()))
                .distinct()
                .forEach(key -> sums.add(new Sum(key, List.of(key + CountName.WOMEN, key + CountName.MEN))));
        return List.copyOf(sums);
    }

    private static Stream<Sum> outcomes() {
        return Stream.of(
                new Sum(
                        CountName.PARTICIPANTS,
                        List.of(CountName.EXITED, "plan_for_avslut_pagaende", "sjukpenning_lang_tid", "ovriga")),
                new Sum(CountName.PARTICIPANTS, List.of(CountName.GOAL, "utan_mal")),
                new Sum(CountName.GOAL, List.of(CountName.EXITED, "plan_for_avslut_pagaende")),
                new Sum("mal_inkl_lang_tid", List.of(CountName.GOAL, "sjukpenning_lang_tid")),
                new Sum(CountName.EXITED, List.of("avslutade_med_plan", "avslutade_utan_plan")),
                new Sum(
                        CountName.EVER_PLAN,
                        IntStream.range(0, PlanMonths.groups())
                                .mapToObj(PlanMonths::name)
                                .toList()));
    }

    private static Stream<Sum> exits(Tally.Form form) {
        Words words = form.words();
        List<String> keys = words.reportKeys();
        List<String> headings = words.exitGroups(form.kind());
        List<String> groups = IntStream.range(0, headings.size())
                .mapToObj(CountName::exitGroup)
                .toList();
        return Stream.of(
                        Stream.of(
                                new Sum(CountName.EXITED, leaves(words, exit -> true)),
                                new Sum(
                                        CountName.EXITED,
                                        keys.stream().map(CountName::reportKey).toList()),
                                new Sum(CountName.EXITED, groups)),
                        keys.stream()
                                .map(key -> new Sum(
                                        CountName.reportKey(key),
                                        leaves(words, exit -> exit.reportKey().equals(key)))),
                        IntStream.range(0, headings.size())
                                .mapToObj(index -> new Sum(
                                        groups.get(index),
                                        leaves(
                                                words,
                                                exit -> Words.heading(form.kind())
                                                        .apply(exit)
                                                        .equals(headings.get(index))))))
                .flatMap(each -> each);
    }

    private static List<String> leaves(Words words, Predicate<Vocabulary.ExitKind> wanted) {
        return words.exits().entrySet().stream()
                .filter(row -> wanted.test(row.getValue()))
                .map(Map.Entry::getKey)
                .map(CountName::leaf)
                .toList();
    }

    private static Stream<Sum> parts() {
        return Stream.concat(
                PersonCounts.WITHIN.entrySet().stream()
                        .map(pair -> new Sum(pair.getValue(), List.of(pair.getKey(), pair.getKey() + CountName.REST))),
                PersonCounts.PERSONS_BEHIND.entrySet().stream()
                        .map(pair -> new Sum(pair.getKey(), List.of(pair.getValue(), pair.getKey() + CountName.REST))));
    }

    private static Sum with(String suffix, Sum law) {
        return new Sum(
                law.total() + suffix,
                law.parts().stream().map(part -> part + suffix).toList());
    }
}
