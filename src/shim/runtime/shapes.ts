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
    if kind == "dict":
        return node.kind == "dict" and _fits_dict(node.items, shape[1], shape[2], visits)
    return node.kind == shape[1] and all(_fits_one(item, shape[2], visits) for item in node.items)


def _fits_one(node, shapes, visits):
    """Plain values are data wherever they stand; all others need a shape of their own."""
    return _is_plain(node, visits) or any(_fits(node, shape, visits) for shape in shapes)


def _fits_dict(items, keys, shapes, visits):
    visits.spend(len(items))
    for key in items[::2]:
        if keys is not None:
            if not isinstance(key, str) or key not in keys:
                return False
        elif isinstance(key, str) and key.startswith("__"):
            return False
        elif not _is_plain(key, visits) and not _fits_one(key, shapes, visits):
            return False
    return all(_fits_one(value, shapes, visits) for value in items[1::2])


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
