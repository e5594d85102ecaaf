package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.source.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each letter of each text is found where it stands in the file, whichever style and however many lines it has. */
class PlacesTest {

    private static final Set<Style> FLOW = Set.of(Style.PLAIN, Style.SINGLE_QUOTED, Style.DOUBLE_QUOTED);

    private int letters;
    private int onOtherLines;

    @Test
    void ofEveryTextOfTheFixturesAndOfTheReferenceDataWhereItIsAtHand() {
        Stream<Path> real = Stream.of("corpus", "actions")
                .map(Shared::path)
                .filter(Files::isDirectory)
                .flatMap(folder -> Shared.yamlFiles(folder).stream());
        Stream.concat(Shared.yamlFiles(GoldenFormatTest.folder()).stream(), real)
                .map(Shared::text)
                .forEach(this::check);
        System.out.println(
                "places: " + letters + " letters found, " + onOtherLines + " of them on a later line of their text");
        assertThat(onOtherLines).isPositive();
    }

    @Test
    void behindEscapesAndFoldsOfEveryKind() {
        check("""
                a: 'it''s
                  ''one'' two


                  three'
                b: "x\\"y \\u0041\\U00000042 z\\
                  \\ after a break \\\\
                  last\\t!
                  "
                c: plain words
                 of several

                 lines
                """);
        assertThat(onOtherLines).isEqualTo(40);
    }

    private void check(String text) {
        List<String> lines = text.replace("\ufeff", "").lines().toList();
        Yaml.read("file.yml", text)
                .documents()
                .forEach(document -> scalars(document.root()).forEach(scalar -> {
                    for (int i = 0; i < scalar.text().length(); i++) {
                        check(scalar, i, lines);
                    }
                }));
    }

    private void check(Scalar scalar, int offset, List<String> lines) {
        Origin place = scalar.origin(offset);
        char letter = scalar.text().charAt(offset);
        boolean known = FLOW.contains(scalar.decor().style().orElse(Style.BLOCK))
                && scalar.decor().anchor().isEmpty()
                && scalar.decor().tag().isEmpty();
        if (known && Character.isLetter(letter)) {
            String line = lines.get(place.line() - 1);
            char found = line.charAt(place.column() - 1);
            assertThat(found).as("%s of %s", offset, scalar.text()).isIn(letter, '\\');
            letters++;
            onOtherLines += place.line() > scalar.origin().line() ? 1 : 0;
        }
    }

    private static List<Scalar> scalars(Node node) {
        List<Scalar> scalars = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            scalars.add(scalar);
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> scalars.addAll(scalars(item)));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                scalars.addAll(scalars(entry.key()));
                scalars.addAll(scalars(entry.value()));
            });
        }
        return scalars;
    }
}
