package dev.gatewright.cli;

import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Sources;
import dev.gatewright.source.Origin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files whose texts are at hand. */
final class ProjectSources implements Sources {

    private final Path folder;
    private final Map<String, String> texts;
    private final Map<String, String> fromRoot = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    /** The files, by the names that origins call them, seen from a folder. */
    ProjectSources(Path folder, Map<String, String> texts) {
        this.folder = folder;
        this.texts = texts;
    }

    @Override
    public String file(Origin origin) {
        return origin.path();
    }

    @Override
    public String fromRoot(Origin origin) {
        return fromRoot.computeIfAbsent(origin.path(), this::fromRoot);
    }

    private String fromRoot(String name) {
        if (name.equals(StandardInput.NAME)) {
            return name;
        }
        Path file = folder.resolve(name).normalize();
        Path root = Repository.around(file).orElse(folder);
        return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
    }

    @Override
    public Optional<String> line(Origin origin) {
        List<String> text = lines.computeIfAbsent(
                origin.path(), name -> texts.getOrDefault(name, "").lines().toList());
        int line = origin.line();
        return line >= 1 && line <= text.size() ? Optional.of(text.get(line - 1)) : Optional.empty();
    }
}
