package dev.gatewright;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages are floors: imports go down only, and siblings don't meet. */
class FloorsTest {

    private static final String ROOT = "dev.gatewright";

    /** From the ground up; packages on one line are siblings. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("source"),
            List.of("json"),
            List.of("yaml", "finding", "filter"),
            List.of("expression"),
            List.of("block", "context", "matrix"),
            List.of("reference"),
            List.of("workflow.setting"),
            List.of("workflow.step"),
            List.of("workflow.job", "workflow.event", "workflow.metadata"),
            List.of("workflow"),
            List.of("language", "link", "action", "simulation.scenario"),
            List.of("simulation.result", "simulation.context"),
            List.of("simulation.event", "simulation.step"),
            List.of("simulation.plan"),
            List.of("simulation.selector"),
            List.of("simulation.run"),
            List.of("simulation"),
            List.of("check", "emit", "project"),
            List.of("proof"),
            List.of("subject"),
            List.of("testing"),
            List.of("testing.jqwik"),
            List.of("cli"),
            List.of(""));

    /** Who alone may import a library, with the reason why somebody must. */
    private static final Map<String, String> OWNERS = Map.of(
            "org.snakeyaml", "yaml",
            "picocli", "cli",
            "org.sat4j", "proof",
            "net.jqwik", "testing.jqwik");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everyPackageHasAFloor() {
        assertThat(CLASSES.stream().map(FloorsTest::floor).filter(floor -> floor < 0))
                .isEmpty();
    }

    @Test
    void importsGoDownOnly() {
        TreeSet<String> upward = new TreeSet<>();
        for (JavaClass origin : CLASSES) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith(ROOT) && isUpward(origin, target)) {
                    upward.add(
                            top(origin) + " → " + top(target) + ": " + origin.getName() + " uses " + target.getName());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void aLibraryHasOneOwner() {
        TreeSet<String> strangers = new TreeSet<>();
        for (JavaClass origin : CLASSES) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                OWNERS.entrySet().stream()
                        .filter(owner ->
                                used.startsWith(owner.getKey()) && !top(origin).equals(owner.getValue()))
                        .forEach(owner -> strangers.add(origin.getName() + " uses " + used));
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void onlyTheCommandLineEndsTheProcessOrPrints() {
        TreeSet<String> calls = new TreeSet<>();
        for (JavaClass origin : CLASSES) {
            if (top(origin).equals("cli")) {
                continue;
            }
            origin.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getName().equals("java.lang.System")
                            && call.getName().equals("exit"))
                    .forEach(call -> calls.add(call.getDescription()));
            origin.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                    .forEach(access -> calls.add(access.getDescription()));
        }
        assertThat(calls).isEmpty();
    }

    private static boolean isUpward(JavaClass origin, JavaClass target) {
        if (top(origin).equals(top(target))) {
            return false;
        }
        return floor(target) >= floor(origin);
    }

    private static int floor(JavaClass type) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(top(type))) {
                return i;
            }
        }
        return -1;
    }

    /** The package that has a floor: the longest listed one that a class is in or below. */
    private static String top(JavaClass type) {
        String name =
                type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
        Optional<String> listed = FLOORS.stream()
                .flatMap(List::stream)
                .filter(floor -> !floor.isEmpty() && (name.equals(floor) || name.startsWith(floor + ".")))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        return listed.orElse(name);
    }
}
