/**
 * Python of the generated module: whether a value has a measured shape.
 * @module
 */

/** Python source. */
export const SHAPES: string = String.raw`def _fits(node, shape, visits):
    """Whether a value has a measured shape. Shapes are nested a few levels deep, so this is too."""
    visits.spend(1)
    if type(shape) is str:
        if shape == "any":
            return type(node) is not _Global
        if shape == "plain":
            return _is_plain(node, visits)
        if shape == "persistent":
            return type(node) is _Persistent
        return _SCALARS.get(type(node)) == shape
    kind = shape[0]
    if kind == "text":
        return isinstance(node, str) and node == shape[1]
    if kind == "global":
        return type(node) is _Global and node.label == shape[1:]
    if kind == "made":
        return type(node) is _Made and node.label == shape[1:]
    if type(node) is not _Box:
        return False
    if kind == "tuple":
        return (
            node.kind == "tuple"
            and len(node.items) == len(shape[1])
            and all(_fits(item, each, visits) for item, each in zip(node.items, shape[1]))
        )
    if kind == "fields":
        return node.kind == "dict" and _fits_fields(node.items, shape[1], visits)
    if kind == "dict":
        return node.kind == "dict" and _fits_dict(node.items, shape[1], visits)
    return node.kind == shape[1] and all(_fits_one(item, shape[2], visits) for item in node.items)


def _fits_one(node, shapes, visits):
    """Plain values are data wherever they stand; all others need a shape of their own."""
    return _is_plain(node, visits) or any(_fits(node, shape, visits) for shape in shapes)


def _fits_fields(items, fields, visits):
    """Attributes: no key that was not measured, and no text that was not the value of this key."""
    visits.spend(len(items))
    for key, value in zip(items[::2], items[1::2]):
        if not isinstance(key, str) or key not in fields:
            return False
        if _SCALARS.get(type(value)) in ("none", "bool", "int", "float"):
            continue
        if not any(_fits(value, shape, visits) for shape in fields[key]):
            return False
    return True


def _fits_dict(items, shapes, visits):
    visits.spend(len(items))
    if any(isinstance(key, str) and key.startswith("__") for key in items[::2]):
        return False
    return all(_fits_one(item, shapes, visits) for item in items)


def _fits_level(args, level, visits):
    """The four levels of arguments in a policy file."""
    if level == "none":
        return args is None or (type(args) is _Box and not args.items)
    if level == "any":
        return True
    return _is_plain(args, visits, data=level == "data")


def _is_allowed(label, use, args, visits):
    shapes = RULES.get(label, {}).get(use)
    if shapes is not None and (
        shapes == "counted" or any(_fits(args, shape, visits) for shape in shapes)
    ):
        return True
    uses, level = POLICY.get(label, ((), "none"))
    return use in uses and (use in _ITEM_USES or _fits_level(args, level, visits))


_ITEM_USES = ("setitem", "append", "additem", "hash")
`;
