package dev.gatewright.context.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The Java sources of the classes that payloads are made of. */
final class Sources {

    private static final String PACKAGE = "dev.gatewright.context.event";
    private static final String NOTE =
            "Written by scripts/generate from GitHub's description of its webhooks: do not edit.";
    private static final ClassName VALUE = ClassName.get(PACKAGE, "EventValue");
    private static final ClassName ENTRIES = ClassName.get(PACKAGE, "Entries");
    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);
    private static final int NAMED = 4;

    private Sources() {}

    /** Each source under its path below the root of the sources. */
    static SortedMap<String, String> of(EventData data) {
        SortedMap<String, String> sources = new TreeMap<>();
        Model.of(data).classes().forEach((name, type) -> put(sources, type(name, type)));
        put(sources, payloads(data));
        return sources;
    }

    private static void put(SortedMap<String, String> sources, TypeSpec type) {
        String text = JavaFile.builder(PACKAGE, type)
                .addFileComment("$L", NOTE)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        sources.put(PACKAGE.replace('.', '/') + "/" + type.name() + ".java", text);
    }

    private static TypeSpec type(String name, Model.Type type) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ClassName.get(PACKAGE, "Payload"))
                .addJavadoc(about(name, type.events()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(VALUE, "value")
                        .addStatement("super(value)")
                        .build());
        type.properties()
                .forEach((property, found) ->
                        builder.addMethod(method(property, found, type.only().getOrDefault(property, ""))));
        return builder.build();
    }

    private static String about(String name, SortedSet<String> events) {
        if (name.endsWith("Payload")) {
            return "What the event {@code " + events.first() + "} tells: {@code github.event}.";
        }
        String named = codes(events.stream().limit(NAMED).toList());
        int more = events.size() - NAMED;
        return "An object in the payloads of " + named + (more > 0 ? " and " + more + " more" : "") + ".";
    }

    private static MethodSpec method(String property, String type, String only) {
        return MethodSpec.methodBuilder(Names.method(property))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return the property {@code $L}$L}", property, only)
                .returns(returned(type))
                .addStatement(body(property, type))
                .build();
    }

    static String codes(Collection<String> names) {
        return names.stream().map(name -> "{@code " + name + "}").collect(Collectors.joining(", "));
    }

    private static TypeName returned(String type) {
        if (isObjects(type)) {
            return ParameterizedTypeName.get(ClassName.get(PACKAGE, "Items"), named(item(type)));
        }
        if (type.startsWith("Change<")) {
            return ParameterizedTypeName.get(ClassName.get(PACKAGE, "Change"), value(item(type)));
        }
        if (type.equals("Boolean")) {
            return ClassName.get(Condition.class);
        }
        return isValue(type) ? ParameterizedTypeName.get(ClassName.get(Expr.class), value(type)) : named(type);
    }

    private static CodeBlock body(String property, String type) {
        if (isObjects(type)) {
            return CodeBlock.of("return list($S, $T::new)", property, named(item(type)));
        }
        if (type.startsWith("Change<")) {
            return CodeBlock.of("return new $T<>(below($S))", ClassName.get(PACKAGE, "Change"), property);
        }
        if (type.equals("Boolean")) {
            return CodeBlock.of("return flag($S)", property);
        }
        return isValue(type)
                ? CodeBlock.of("return leaf($S)", property)
                : CodeBlock.of("return new $T(below($S))", named(type), property);
    }

    private static TypeName value(String type) {
        if (type.startsWith("List<")) {
            return ParameterizedTypeName.get(ClassName.get(List.class), value(item(type)));
        }
        return type.equals(Types.OPEN) ? ANY : ClassName.get("java.lang", type);
    }

    private static boolean isValue(String type) {
        return List.of(Types.OPEN, "String", "Number").contains(type) || type.startsWith("List<");
    }

    private static boolean isObjects(String type) {
        return type.startsWith("List<") && !isValue(item(type));
    }

    private static String item(String type) {
        return type.substring(type.indexOf('<') + 1, type.length() - 1);
    }

    private static ClassName named(String type) {
        return ClassName.get(PACKAGE, type);
    }

    /** An interface is only initialized when one of its constants is used: the language inherits it for nothing. */
    private static TypeSpec payloads(EventData data) {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder("Payloads")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The payloads of all events that start workflows, for {@code github().event(…)}.");
        for (String event : EventData.events()) {
            ClassName payload = data.isOpen(event) ? ENTRIES : named(Model.payloadClass(data.like(event)));
            builder.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(ClassName.get(PACKAGE, "EventPayload"), payload),
                            Names.constant(event),
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc("What the event {@code $L} tells.", event)
                    .initializer("EventPayload.of($S, $T::new)", event, payload)
                    .build());
        }
        return builder.build();
    }
}
