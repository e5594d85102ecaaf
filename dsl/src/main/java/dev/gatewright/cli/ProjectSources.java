package dev.gatewright.cli;

import dev.gatewright.finding.Sources;
import dev.gatewright.source.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files whose texts are at hand. */
final class ProjectSources implements Sources {

    private final Map<String, String> texts;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** The files, by the names that origins call them. */
    ProjectSources(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public String file(Origin origin) {
        return origin.path();
    }

    @Override
    public Optional<String> line(Origin origin) {
        List<String> text = lines.computeIfAbsent(
                origin.path(), name -> texts.getOrDefault(name, "").lines().toList());
        int line = origin.line();
        return line >= 1 && line <= text.size() ? Optional.of(text.get(line - 1)) : Optional.empty();
    }
}
