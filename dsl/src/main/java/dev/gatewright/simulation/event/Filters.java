package dev.gatewright.simulation.event;

import dev.gatewright.filter.PatternList;
import dev.gatewright.simulation.context.Tree;
import java.util.List;
import java.util.Optional;

/** A filter and its {@code -ignore}: whether a name passes both. */
record Filters(Tree trigger, String key) {

    boolean isSaid() {
        return trigger.find(key).isPresent() || trigger.find(ignoreKey()).isPresent();
    }

    String ignoreKey() {
        return key + "-ignore";
    }

    /** Why a name doesn't pass, empty when it does. */
    Optional<String> refuse(String what, String name) {
        Optional<PatternList> wanted = patterns(key);
        if (wanted.isPresent() && !wanted.get().matches(name)) {
            return Optional.of(what + " isn't let through by `" + key + "` " + listed(key));
        }
        Optional<PatternList> ignored = patterns(ignoreKey());
        if (ignored.isPresent() && ignored.get().matches(name)) {
            return Optional.of(what + " is ignored by `" + ignoreKey() + "` " + listed(ignoreKey()));
        }
        return Optional.empty();
    }

    private Optional<PatternList> patterns(String at) {
        return trigger.find(at).map(list -> PatternList.of(list.texts()));
    }

    String listed(String at) {
        List<String> texts = trigger.at(at).texts();
        return texts.stream().map(text -> "`" + text + "`").toList().toString();
    }
}
