package dev.gatewright.cli;

import dev.gatewright.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@code simulate} said as JSON, and whether it is what somebody expects: a line such as {@code job test (3.11) =
 * failure ~ it is said to}, where a part of the reason may stand behind the tilde. A job is called by its name or id, a step by
 * its id or {@code #N}; {@code ''} is an empty text.
 */
record Said(Json document) {

    private static final String REASON = " ~ ";
    private static final String IS = " = ";
    private static final String NOTHING = "''";

    /** What is wrong with an expectation, empty when it holds. */
    Optional<String> difference(String expectation) {
        int end = expectation.indexOf(' ');
        int is = reasonless(expectation).lastIndexOf(IS);
        if (end < 0 || is < end - 1) {
            return Optional.of("Nobody understands the expectation `" + expectation + "`.");
        }
        String subject = is < end ? "" : expectation.substring(end + 1, Math.max(is, end + 1));
        List<String> found = found(expectation.substring(0, end), subject);
        String wanted = expectation.substring(is + IS.length());
        return !found.isEmpty() && found.stream().allMatch(each -> holds(wanted, each))
                ? Optional.empty()
                : Optional.of(expectation + ", but: " + found);
    }

    /** Whether what was found is what is wanted, and its reason has a part that is. */
    static boolean holds(String wanted, String found) {
        String word = reasonless(wanted).equals(NOTHING) ? "" : reasonless(wanted);
        String reason =
                wanted.substring(Math.min(wanted.length(), reasonless(wanted).length() + REASON.length()));
        return reasonless(found).equals(word) && found.contains(reason);
    }

    private static String reasonless(String text) {
        int at = text.indexOf(REASON);
        return at < 0 ? text : text.substring(0, at);
    }

    private List<String> found(String kind, String subject) {
        int dot = subject.lastIndexOf('.');
        String job = subject.substring(0, Math.max(dot, 0));
        String member = subject.substring(dot + 1);
        return switch (kind) {
            case "jobs" ->
                List.of(String.join("; ", jobs().map(each -> text(each, "name")).toList()));
            case "job" ->
                jobs(subject)
                        .map(each -> ending(each, text(each, "conclusion")))
                        .toList();
            case "matrix" -> jobs(subject).map(each -> text(each, "matrix")).toList();
            case "output" ->
                jobs(job)
                        .map(each -> text(each.member("outputs").orElseThrow(), member))
                        .toList();
            case "step" ->
                jobs(job).flatMap(each -> step(each, member)).map(Said::ending).toList();
            case "name" ->
                jobs(job)
                        .flatMap(each -> step(each, member))
                        .map(each -> text(each, "name"))
                        .toList();
            case "started", "conclusion", "reason" -> workflow(subject, kind);
            default -> List.of();
        };
    }

    private List<String> workflow(String file, String member) {
        return elements(document, "workflows")
                .filter(each -> text(each, "file").equals(file))
                .map(each -> member.equals("reason") ? REASON + text(each, member) : text(each, member))
                .toList();
    }

    private static String ending(Json step) {
        String outcome = text(step, "outcome");
        String conclusion = text(step, "conclusion");
        return ending(step, outcome.equals(conclusion) ? outcome : outcome + "/" + conclusion);
    }

    private static String ending(Json part, String word) {
        return word + REASON + text(part, "reason");
    }

    private Stream<Json> jobs() {
        return elements(document, "workflows").flatMap(workflow -> elements(workflow, "jobs"));
    }

    /** By name, else by id. */
    private Stream<Json> jobs(String name) {
        Predicate<Json> isNamed = job -> text(job, "name").equals(name);
        String member = jobs().anyMatch(isNamed) ? "name" : "id";
        return jobs().filter(job -> text(job, member).equals(name));
    }

    private static Stream<Json> step(Json job, String key) {
        List<Json> steps = elements(job, "steps").toList();
        return IntStream.range(0, steps.size())
                .filter(i ->
                        key.equals("#" + (i + 1)) || text(steps.get(i), "id").equals(key))
                .mapToObj(steps::get);
    }

    private static Stream<Json> elements(Json object, String member) {
        return object.member(member).orElseThrow().elements().stream();
    }

    private static String text(Json object, String member) {
        Json value = object.member(member).orElse(Json.of("(nothing)"));
        return value instanceof Json.Str string ? string.text() : value.toString();
    }
}
