import skops.io._trusted_types as t, collections, skops, sklearn, numpy, scipy
g=collections.defaultdict(list)
for n in t.SKLEARN_ESTIMATOR_TYPE_NAMES+t.SKLEARN_INTERNAL_TYPE_NAMES:
    m,c=n.rsplit('.',1); g[m].append(c)
print(f"""/**
 * Classes of scikit-learn that skops {skops.__version__} loads without being asked (scikit-learn {sklearn.__version__}):
 * skops/io/_trusted_types.py `SKLEARN_ESTIMATOR_TYPE_NAMES`, `SKLEARN_INTERNAL_TYPE_NAMES`. Made by
 * oracle/derive/skops_trusted.py.
 * @module
 */

/** Names of classes by module, separated by blanks. */
export const TRUSTED_SKLEARN: Readonly<Record<string, string>> = {{""")
for m in sorted(g): print(f"  '{m}': '{' '.join(sorted(g[m]))}',")
print("};\n")
print("/** Names of numpy's functions that work element by element. */")
print("export const NUMPY_UFUNCS: string = '"+' '.join(sorted(n.rsplit('.',1)[1] for n in t.NUMPY_UFUNC_TYPE_NAMES))+"';")
