"""What the web server serves: granian service.web.wsgi:app"""

from dataclasses import replace

from service.bootstrap import bootstrap, settle
from service.logs import set_up_logs
from service.settings import load_settings
from service.web.app import create_app
from service.web.ringer import Ringer

set_up_logs()
_app = bootstrap(load_settings())
app = create_app(replace(_app, doorbell=Ringer(_app.doorbell)))
settle()
