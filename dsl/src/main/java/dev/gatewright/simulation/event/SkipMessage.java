package dev.gatewright.simulation.event;

import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a commit's message keeps workflows from running.
 *
 * <p>Source: GitHub's documentation, "Skipping workflow runs": five words in brackets anywhere in the message, or a trailer
 * {@code skip-checks} as its last line, in a section behind two empty ones; for {@code push} and {@code pull_request} only.
 */
final class SkipMessage {

    private static final Set<String> EVENTS = Set.of("push", "pull_request");
    private static final List<String> WORDS =
            List.of("[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[actions skip]");
    private static final Pattern TRAILER =
            Pattern.compile("(?:\\r?\\n[ \\t]*){2}\\r?\\n(?:[^\\r\\n]+\\r?\\n)*skip-checks: ?true\\s*$");

    private SkipMessage() {}

    /** The words that ask for it, empty when none do or the event doesn't look at them. */
    static Optional<String> in(TriggerEvent event) {
        if (!EVENTS.contains(event.name())) {
            return Optional.empty();
        }
        String message = event.message();
        Optional<String> word = WORDS.stream().filter(message::contains).findFirst();
        Matcher trailer = TRAILER.matcher(message);
        return word.isPresent() || !trailer.find() ? word : Optional.of("skip-checks: true");
    }
}
