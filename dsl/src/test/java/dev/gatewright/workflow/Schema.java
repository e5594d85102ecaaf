package dev.gatewright.workflow;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** GitHub's own schemas, as rows to compare with. */
final class Schema {

    private static final Map<String, String> PLACEHOLDERS =
            Map.of("inputs", "input_id", "outputs", "output_id", "env", "env_name", "with", "input_id");

    private final Map<String, Map<String, Object>> definitions;
    private final Map<String, Row> rows = new TreeMap<>();

    private Schema(Map<String, Map<String, Object>> definitions) {
        this.definitions = definitions;
    }

    /** The rows of KEYS.tsv and KEYS-extra.tsv. */
    static Map<String, Row> workflow() {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : lines("KEYS.tsv")) {
            String[] cells = line.split("\t", -1);
            rows.put(cells[1], new Row(set(cells[6]), types(cells[2]), Set.of(cells[4])));
        }
        for (String line : lines("KEYS-extra.tsv")) {
            String[] cells = line.split("\t", -1);
            rows.put(cells[1].replace("<id>", "<job_id>"), new Row(Set.of(), types(cells[2]), Set.of("no")));
        }
        return rows;
    }

    /** The rows of action-v1.0.json, which has no table. */
    @SuppressWarnings("unchecked") // the file's own layout
    static Map<String, Row> action() {
        Object json = new Load(LoadSettings.builder().build()).loadFromString(text("action-v1.0.json"));
        Map<String, Map<String, Object>> definitions =
                (Map<String, Map<String, Object>>) ((Map<String, Object>) json).get("definitions");
        Schema schema = new Schema(definitions);
        schema.below("", "", "action-root-strict", new TreeSet<>());
        return schema.rows;
    }

    private static List<String> lines(String file) {
        return text(file).lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    private static String text(String file) {
        Path root =
                Path.of(Optional.ofNullable(System.getenv("GATEWRIGHT_SHARED")).orElse("../../shared"));
        Path path = root.resolve("conformance/official").resolve(file);
        assumeTrue(
                Files.exists(path), "Skipped: no reference data at " + path + ". Set GATEWRIGHT_SHARED to its folder.");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> set(String cell) {
        // A comma parts names, but not the arguments of a function.
        return cell.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(",(?![0-9M])")));
    }

    /** The possibilities of a cell such as {@code null | sequence<enum{a,b}>}, without the names of definitions. */
    private static Set<String> types(String cell) {
        Set<String> types = new TreeSet<>();
        for (String part : parts(cell)) {
            if (part.startsWith("enum{")) {
                Arrays.stream(part.substring(5, part.length() - 1).split(","))
                        .forEach(word -> types.add("'" + word + "'"));
            } else if (part.startsWith("sequence<")) {
                types.add("sequence<" + joined(part.substring(9, part.length() - 1)) + ">");
            } else if (part.startsWith("mapping<")) {
                types.add("mapping<"
                        + joined(part.substring(part.indexOf('→') + 1, part.length() - 1)
                                .strip()) + ">");
            } else {
                types.add(part.startsWith("mapping(") ? "mapping" : part);
            }
        }
        return types;
    }

    private static String joined(String cell) {
        return String.join(" | ", types(cell));
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            depth += c == '<' || c == '{' || c == '(' ? 1 : c == '>' || c == '}' || c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(cell.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(cell.substring(from).strip());
        return parts;
    }

    @SuppressWarnings("unchecked") // the file's own layout
    private void below(String path, String name, String type, Set<String> contexts) {
        Map<String, Object> definition = definitions.getOrDefault(type, Map.of());
        if (definition.get("one-of") instanceof List<?> variants) {
            variants.forEach(variant -> below(path, name, (String) variant, united(contexts, (String) variant)));
        }
        if (definition.get("sequence") instanceof Map<?, ?> sequence) {
            String item = (String) sequence.get("item-type");
            below(path + "[*]", name, item, united(contexts, item));
        }
        if (definition.get("mapping") instanceof Map<?, ?> mapping) {
            Map<String, Object> properties = (Map<String, Object>) mapping.get("properties");
            String prefix = path.isEmpty() ? "" : path + ".";
            if (properties != null) {
                properties.forEach((key, property) -> property(prefix + key, key, property, contexts));
            } else {
                String value = (String) mapping.get("loose-value-type");
                row(prefix + "<" + PLACEHOLDERS.get(name) + ">", name, value, "-", contexts);
            }
        }
    }

    private void property(String path, String name, Object property, Set<String> contexts) {
        boolean required = property instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get("required"));
        String type = property instanceof Map<?, ?> map ? (String) map.get("type") : (String) property;
        row(path, name, type, required ? "yes" : "no", contexts);
    }

    private void row(String path, String name, String type, String required, Set<String> above) {
        Set<String> contexts = united(above, type);
        Row row = rows.computeIfAbsent(path, key -> new Row(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        row.contexts().addAll(contexts);
        row.types().addAll(typesOf(type));
        row.required().add(required);
        below(path, name, type, contexts);
    }

    private Set<String> united(Set<String> above, String type) {
        Set<String> all = new TreeSet<>(above);
        if (definitions.getOrDefault(type, Map.of()).get("context") instanceof List<?> own) {
            own.forEach(name -> all.add((String) name));
        }
        return all;
    }

    private Set<String> typesOf(String type) {
        Map<String, Object> definition = definitions.get(type);
        if (definition == null) {
            return Set.of(type);
        }
        if (definition.get("one-of") instanceof List<?> variants) {
            return variants.stream()
                    .flatMap(variant -> typesOf((String) variant).stream())
                    .collect(Collectors.toSet());
        }
        if (definition.get("allowed-values") instanceof List<?> words) {
            return words.stream().map(word -> "'" + word + "'").collect(Collectors.toCollection(HashSet::new));
        }
        return Set.of(typeOf(definition));
    }

    private String typeOf(Map<String, Object> definition) {
        if (definition.get("string") instanceof Map<?, ?> string) {
            return Boolean.TRUE.equals(string.get("require-non-empty")) ? "string!" : "string";
        }
        if (definition.get("sequence") instanceof Map<?, ?> sequence) {
            return "sequence<" + String.join(" | ", new TreeSet<>(typesOf((String) sequence.get("item-type")))) + ">";
        }
        if (definition.get("mapping") instanceof Map<?, ?> mapping && !mapping.containsKey("properties")) {
            return "mapping<" + String.join(" | ", new TreeSet<>(typesOf((String) mapping.get("loose-value-type"))))
                    + ">";
        }
        return definition.containsKey("boolean") ? "boolean" : "mapping";
    }
}
