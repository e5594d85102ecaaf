package dev.gatewright.expression.type;

import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.value.Ordinal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an expression may use where it stands, and of which types that is; immutable. */
public final class Scope {

    private static final Map<String, Type> BUILTIN = folded(BuiltinContexts.all());

    private final Vocabulary vocabulary;
    private final @Nullable Declared contexts;
    private final Map<String, Signature> functions;

    private Scope(Vocabulary vocabulary, @Nullable Declared contexts, Map<String, Signature> functions) {
        this.vocabulary = vocabulary;
        this.contexts = contexts;
        this.functions = functions;
    }

    /**
     * A scope where nothing is declared: {@code matrix}, {@code needs}, {@code steps}, {@code inputs} and {@code jobs} are
     * empty.
     *
     * @param vocabulary the contexts and functions that are allowed
     * @return the scope
     */
    public static Scope of(Vocabulary vocabulary) {
        return new Scope(vocabulary, null, Map.of());
    }

    private static Map<String, Type> folded(Map<String, Type> types) {
        Map<String, Type> folded = new LinkedHashMap<>();
        types.forEach((name, type) -> folded.put(Ordinal.fold(name), type));
        return folded;
    }

    /**
     * The same with another type for a context.
     *
     * @param context the context's name
     * @param type its type
     * @return the changed scope
     */
    public Scope with(String context, Type type) {
        return with(context, () -> type);
    }

    /**
     * The same with another type for a context, which is made when an expression asks for it first.
     *
     * @param context the context's name
     * @param type makes its type
     * @return the changed scope
     */
    public Scope with(String context, Supplier<Type> type) {
        return new Scope(vocabulary, new Declared(Ordinal.fold(context), type, contexts), functions);
    }

    /**
     * The same where other contexts and functions are allowed.
     *
     * @param allowed the contexts and functions
     * @return the changed scope
     */
    public Scope within(Vocabulary allowed) {
        return allowed == vocabulary ? this : new Scope(allowed, contexts, functions);
    }

    /**
     * The same where only these secrets are passed; those that GitHub always gives stay.
     *
     * @param names the names of the secrets
     * @return the changed scope
     */
    public Scope secrets(Collection<String> names) {
        Map<String, Type> types = new LinkedHashMap<>();
        List.of("GITHUB_TOKEN", "ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG")
                .forEach(name -> types.put(name, Type.STRING));
        names.forEach(name -> types.put(name, Type.STRING));
        return with("secrets", ObjectType.strict(types));
    }

    /**
     * The same where only these configuration variables exist.
     *
     * @param names their names
     * @return the changed scope
     */
    public Scope variables(Collection<String> names) {
        Map<String, Type> types = new LinkedHashMap<>();
        names.forEach(name -> types.put(name, Type.STRING));
        return with("vars", ObjectType.strict(types));
    }

    /**
     * The same with one more function, that takes any number of arguments.
     *
     * @param name its name
     * @param signature what it takes and gives
     * @return the changed scope
     */
    public Scope function(String name, Signature signature) {
        Map<String, Signature> changed = new LinkedHashMap<>(functions);
        changed.put(Ordinal.fold(name), signature);
        return new Scope(vocabulary, contexts, changed);
    }

    /**
     * What is allowed here.
     *
     * @return the contexts and functions
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The type of a context, allowed or not.
     *
     * @param name its name, in any case
     * @return its type, nothing when there is no such context
     */
    public Optional<Type> context(String name) {
        String folded = Ordinal.fold(name);
        for (@Nullable Declared declared = contexts; declared != null; declared = declared.before) {
            if (declared.name.equals(folded)) {
                return Optional.of(declared.type());
            }
        }
        return Optional.ofNullable(BUILTIN.get(folded));
    }

    Optional<Signature> own(String function) {
        return Optional.ofNullable(functions.get(Ordinal.fold(function)));
    }

    /** A context of a type of its own, before all that were declared before it. */
    private static final class Declared {

        private final String name;
        private final Supplier<Type> maker;
        private final @Nullable Declared before;
        private @Nullable Type type;

        Declared(String name, Supplier<Type> maker, @Nullable Declared before) {
            this.name = name;
            this.maker = maker;
            this.before = before;
        }

        /** Making it twice in two threads does no harm. */
        Type type() {
            @Nullable Type known = type;
            if (known == null) {
                known = maker.get();
                type = known;
            }
            return known;
        }
    }
}
