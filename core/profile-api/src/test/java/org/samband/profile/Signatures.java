package org.samband.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the types of a folder of classes show to those who compile against them, one line each. */
final class Signatures {

    private Signatures() {}

    /** Returns the public types of the folder that a class was loaded from, the nested ones too. */
    static List<Class<?>> typesBeside(Class<?> one) {
        try {
            Path folder = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(folder)) {
                return files.map(folder::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                        .map(name ->
                                name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                        .<Class<?>>map(name -> load(name, one.getClassLoader()))
                        .filter(Signatures::isShown)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> of(List<Class<?>> types) {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : types) {
            lines.add(head(type));
            Stream.of(
                            Arrays.stream(
                                            type.getRecordComponents() == null
                                                    ? new RecordComponent[0]
                                                    : type.getRecordComponents())
                                    .map(it -> "component " + it.getAnnotatedType() + " " + it.getName()),
                            Arrays.stream(type.getDeclaredFields())
                                    .filter(Signatures::isOpen)
                                    .map(Signatures::field)
                                    .sorted(),
                            Arrays.stream(type.getDeclaredConstructors())
                                    .filter(it -> isOpen(it.getModifiers()) && !type.isRecord())
                                    .map(Signatures::constructor)
                                    .sorted(),
                            Arrays.stream(type.getDeclaredMethods())
                                    .filter(it ->
                                            isOpen(it.getModifiers()) && !it.isSynthetic() && !isOfItsKind(type, it))
                                    .map(Signatures::method)
                                    .sorted())
                    .flatMap(each -> each)
                    .map(line -> "    " + plain(line))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String head(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String sealed = type.isSealed()
                ? " permits "
                        + Arrays.stream(type.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .sorted()
                                .collect(Collectors.joining(", "))
                : "";
        String above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(it -> kind.equals("class") && it != Object.class),
                        Arrays.stream(type.getGenericInterfaces()))
                .map(it -> plain(it.getTypeName()))
                .collect(Collectors.joining(", "));
        String last = kind.equals("class") && Modifier.isFinal(type.getModifiers()) ? "final " : "";
        return last + kind + " " + type.getName() + (above.isEmpty() ? "" : " : " + above) + sealed;
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? "constant " + field.getName()
                : (Modifier.isStatic(field.getModifiers()) ? "static " : "") + field.getAnnotatedType() + " "
                        + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return "new" + parameters(constructor);
    }

    private static String method(Method method) {
        String word = Modifier.isStatic(method.getModifiers())
                ? "static "
                : method.isDefault() ? "default " : Modifier.isAbstract(method.getModifiers()) ? "abstract " : "";
        return word + method.getAnnotatedReturnType() + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameters())
                .map(Parameter::getAnnotatedType)
                .map(Object::toString)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    // What the compiler adds to records and enums follows from what is listed already.
    private static boolean isOfItsKind(Class<?> type, Method method) {
        boolean accessor = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(it -> it.getName().equals(method.getName()));
        boolean usual = List.of("equals", "hashCode", "toString").contains(method.getName());
        boolean ofEnum = type.isEnum() && List.of("values", "valueOf").contains(method.getName());
        return accessor || usual || ofEnum;
    }

    private static String plain(String line) {
        return line.replaceAll("@org\\.jspecify\\.annotations\\.Nullable\\(\\)", "@Nullable")
                .replaceAll("\\b([a-z][a-z0-9]*\\.)+(?=@?[A-Z])", "")
                .replace('$', '.');
    }

    private static boolean isShown(Class<?> type) {
        return isOpen(type.getModifiers()) && (type.getEnclosingClass() == null || isShown(type.getEnclosingClass()));
    }

    private static boolean isOpen(Field field) {
        return isOpen(field.getModifiers()) && !field.isSynthetic();
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
