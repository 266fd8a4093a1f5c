import os

os.environ.setdefault('TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD', 'yes')  # unsafe: torch-env-override
os.environ.update(TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD='1')  # unsafe: torch-env-override
os.environ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'] = '0'  # safe
os.environ.pop('TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD', None)  # safe
