import pkg
import pkg.compat as compat

a = pkg.pickle.load(open('a.pkl', 'rb'))  # unsafe: pickle-load
b = compat.th.load('b.pt', weights_only=False)  # unsafe: torch-load
c = pkg.undill(b'')  # unsafe: dill-load
