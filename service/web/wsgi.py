"""What the web server serves: granian service.web.wsgi:app"""

from service.bootstrap import bootstrap
from service.logs import set_up_logs
from service.settings import load_settings
from service.web.app import create_app

set_up_logs()
app = create_app(bootstrap(load_settings()))
