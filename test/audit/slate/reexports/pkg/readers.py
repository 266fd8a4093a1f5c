from dill import loads as undill

__all__ = ['undill']
