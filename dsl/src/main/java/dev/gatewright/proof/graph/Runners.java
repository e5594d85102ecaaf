package dev.gatewright.proof.graph;

import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The runners that jobs ask for. */
public final class Runners {

    /** Runners of GitHub's own, each of which is thrown away after its job. */
    private static final Pattern HOSTED = Pattern.compile("(ubuntu|windows|macos)-[\\w.-]+");

    private Runners() {}

    /**
     * The labels that a job asks for.
     *
     * @param job the job
     * @return labels in lower case, a group as {@code group NAME}, a question mark where one isn't known
     */
    public static Set<String> labels(JobNode job) {
        Set<String> labels = new TreeSet<>();
        for (String word : job.model().get("runs-on").map(Runners::words).orElse(List.of())) {
            job.cases(Texts.template(word))
                    .forEach(each -> labels.add(each.text().orElse("?").toLowerCase(Locale.ROOT)));
        }
        return labels;
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
