package dev.gatewright.proof.graph;

import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The runners that jobs ask for. */
public final class Runners {

    /** Runners of GitHub's own, each of which is thrown away after its job. */
    private static final Pattern HOSTED = Pattern.compile("(ubuntu|windows|macos)-[\\w.-]+");

    private static final String UNKNOWN = "?";
    private static final int MOST_SETS = 64;

    private Runners() {}

    /**
     * The labels that a job may ask for.
     *
     * @param job the job
     * @return sets of labels in lower case, one for each leg or value; a group as {@code group NAME}, a question mark where one
     *     isn't known
     */
    public static Set<Set<String>> labels(JobNode job) {
        Set<Set<String>> all = new LinkedHashSet<>(List.of(Set.of()));
        for (String word : job.model().get("runs-on").map(Runners::words).orElse(List.of())) {
            Set<Set<String>> more = new LinkedHashSet<>();
            for (Case each : job.cases(Texts.template(word))) {
                all.forEach(before -> more.add(joined(before, labels(each))));
            }
            all = more.size() > MOST_SETS ? Set.of(Set.of(UNKNOWN)) : more;
        }
        return all;
    }

    private static List<String> labels(Case value) {
        Optional<Value> known = Reducer.value(value.value());
        if (known.isPresent() && known.get() instanceof Value.Array array) {
            return array.items().stream().map(Value::text).toList();
        }
        return known.isPresent() && known.get().isPrimitive()
                ? List.of(known.get().text())
                : List.of(UNKNOWN);
    }

    private static Set<String> joined(Set<String> labels, List<String> more) {
        Set<String> joined = new TreeSet<>(labels);
        more.forEach(label -> joined.add(label.toLowerCase(Locale.ROOT)));
        return joined;
    }

    /**
     * Whether labels ask for a runner that is one's own.
     *
     * @param labels the labels
     * @return false for runners of GitHub's own
     */
    public static boolean areOwn(Set<String> labels) {
        return labels.stream().anyMatch(label -> !HOSTED.matcher(label).matches());
    }

    private static List<String> words(Node runsOn) {
        List<String> words = new ArrayList<>();
        if (Texts.mapping(runsOn).isEmpty()) {
            return Texts.words(runsOn);
        }
        Texts.mapping(runsOn)
                .flatMap(each -> each.get("group"))
                .ifPresent(group -> words.add("group " + Texts.text(group)));
        Texts.mapping(runsOn)
                .flatMap(each -> each.get("labels"))
                .ifPresent(labels -> words.addAll(Texts.words(labels)));
        return words;
    }
}
