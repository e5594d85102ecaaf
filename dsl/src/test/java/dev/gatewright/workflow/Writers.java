package dev.gatewright.workflow;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Value;
import dev.gatewright.workflow.event.Events;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.workflow.metadata.CompositeStep;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the public typed methods that write a key, calls them, and looks whether the key is there and comes back. */
final class Writers {

    /** The classes whose methods write keys that are declared elsewhere. */
    private static final Map<Keys, Class<?>> ELSEWHERE = new IdentityHashMap<>(Map.of(
            Triggers.keys(),
            Events.class,
            Permissions.KEYS,
            Workflow.class,
            CompositeStep.RUN_KEYS,
            RunStep.class,
            CompositeStep.USES_KEYS,
            UsesStep.class));

    private final Map<Keys, Class<?>> homes = new IdentityHashMap<>(ELSEWHERE);

    Writers() {
        for (Class<?> type : classes()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getType() == Keys.class && Modifier.isPublic(field.getModifiers()))
                    .forEach(field -> homes.putIfAbsent((Keys) value(field), type));
        }
    }

    /** What is wrong with the methods that write a key: nothing, when there is one and each of them writes it. */
    List<String> problems(Declarations.Place place) {
        Key<?> key = place.key();
        Class<?> home = homes.get(place.keys());
        if (home == null) {
            return List.of("no class holds the keys " + place.keys());
        }
        List<Method> methods = methods(home, key.method());
        List<String> problems = new ArrayList<>();
        methods.forEach(method -> problem(home, method, key).ifPresent(problems::add));
        if (methods.isEmpty()) {
            problems.add("no public method `" + key.method() + "` of " + home.getSimpleName() + " writes it");
        } else if (place.below() && methods.stream().noneMatch(method -> hasEntry(written(home, method, key)))) {
            problems.add("no method `" + key.method() + "` of " + home.getSimpleName() + " writes a key below it");
        }
        return problems;
    }

    /** What the methods that write a key make of an expression that is given to them: the key's value. */
    List<Node> ofExpressions(Declarations.Place place) {
        Class<?> home = homes.get(place.keys());
        return methods(home, place.key().method()).stream()
                .filter(Samples::areExpressions)
                .map(method -> written(home, method, place.key()).orElseThrow())
                .toList();
    }

    private static List<Method> methods(Class<?> home, String name) {
        return Arrays.stream(home.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method -> Block.class.isAssignableFrom(method.getReturnType())
                        || Trigger.class.isAssignableFrom(method.getReturnType()))
                .toList();
    }

    private static Optional<String> problem(Class<?> home, Method method, Key<?> key) {
        Node whole = result(home, method, key);
        Optional<Node> written = find(whole, key.name());
        String name = home.getSimpleName() + "." + method.getName() + Arrays.toString(method.getParameterTypes());
        if (written.isEmpty()) {
            return Optional.of(name + " doesn't write it");
        }
        Node node = written.get();
        if (Samples.areWorded(method) && !kept(method, whole, node).contains(Samples.WORD)) {
            return Optional.of(name + " drops its argument: " + node);
        }
        Node read = Meaning.tree(Meaning.of(Yaml.print(Meaning.tree(Meaning.of(node)))));
        Optional<? extends Value<?>> value = Probe.read(key, Meaning.tree(Meaning.of(node)));
        return value.isPresent() && value.equals(Probe.read(key, read))
                ? Optional.empty()
                : Optional.of(name + " writes what doesn't come back from the YAML: " + node);
    }

    /** Where a method's argument must be; a factory may keep it elsewhere than at the key, and beside the tree. */
    private static String kept(Method method, Node whole, Node node) {
        boolean isFactory = Modifier.isStatic(method.getModifiers());
        return isFactory && whole instanceof Mapping mapping ? whole + " " + mapping.notes() : node.toString();
    }

    private static Optional<Node> written(Class<?> home, Method method, Key<?> key) {
        return find(result(home, method, key), key.name());
    }

    private static Node result(Class<?> home, Method method, Key<?> key) {
        Object target = Modifier.isStatic(method.getModifiers()) ? null : Samples.block(home);
        Object result = Samples.call(method, target, Samples.arguments(method, key.name()));
        if (home == Events.class) {
            return Triggers.of(List.of((Trigger) result)).tree();
        }
        return ((Block<?>) result).tree();
    }

    private static Optional<Node> find(Node node, String key) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> find(item, key).stream())
                    .findFirst();
        }
        if (!(node instanceof Mapping mapping)) {
            return Optional.empty();
        }
        return mapping.get(key)
                .or(() -> mapping.entries().stream()
                        .flatMap(entry -> find(entry.value(), key).stream())
                        .findFirst());
    }

    private static boolean hasEntry(Optional<Node> node) {
        return node.filter(found ->
                        found instanceof Mapping mapping && !mapping.entries().isEmpty()
                                || found instanceof Sequence sequence
                                        && sequence.items().stream().anyMatch(item -> hasEntry(Optional.of(item))))
                .isPresent();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(Block.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("dev/gatewright"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                        .sorted()
                        .<Class<?>>map(file -> type(file.substring(0, file.length() - 6)))
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replace('/', '.').replace('\\', '.'), false, Block.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
