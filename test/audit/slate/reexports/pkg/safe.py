import json as pickle
