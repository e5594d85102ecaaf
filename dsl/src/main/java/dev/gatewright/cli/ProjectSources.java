package dev.gatewright.cli;

import dev.gatewright.finding.Sources;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import dev.gatewright.source.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a project, whose text is at hand. */
final class ProjectSources implements Sources {

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    ProjectSources(Project project) {
        project.files().forEach(file -> files.put(file.name(), file));
    }

    @Override
    public String file(Origin origin) {
        return origin.path();
    }

    @Override
    public Optional<String> line(Origin origin) {
        List<String> text = lines.computeIfAbsent(
                origin.path(),
                name -> Optional.ofNullable(files.get(name))
                        .map(file -> file.text().lines().toList())
                        .orElse(List.of()));
        int line = origin.line();
        return line >= 1 && line <= text.size() ? Optional.of(text.get(line - 1)) : Optional.empty();
    }
}
