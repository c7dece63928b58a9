#!/usr/bin/env bash
# User data of one EC2 machine with Debian 12: the guide, nginx before it, and a certificate. Put the three values in.
# What it did is in /var/log/cloud-init-output.log. It may be run again by hand, with a newer package.
set -euo pipefail

# Where the package of ops/package can be fetched, such as a presigned address of S3, and the sum that ops/package told
package_url="${PACKAGE_URL:-}"
package_sha256="${PACKAGE_SHA256:-}"
# The name under which visitors come, which leads here already; empty for none, and then there is no TLS
domain="${DOMAIN:-}"

if [ -z "$package_url" ] || [ -z "$package_sha256" ]; then
  echo "Put package_url and package_sha256 in." >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=600 update -q
apt-get -o DPkg::Lock::Timeout=600 install -y -q --no-install-recommends ca-certificates curl nginx unattended-upgrades

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
curl -fsSL --proto '=https' --retry 5 --retry-all-errors -o "$work/package.tar.gz" "$package_url"
echo "$package_sha256  $work/package.tar.gz" | sha256sum --check --quiet
tar -C "$work" --no-same-owner -xzf "$work/package.tar.gz"
"$work/deploy/systemd/install"

# One instance behind nginx, which keeps slow senders away from it and speaks TLS.
install -m 0644 "$work/deploy/nginx/museum-guide.conf" /etc/nginx/conf.d/museum-guide.conf
cat > /etc/nginx/conf.d/upstream.conf << 'END'
upstream museum_guide {
    server 127.0.0.1:7860 max_fails=0;
    keepalive 32;
}
END
rm -f /etc/nginx/sites-enabled/default
if [ -n "$domain" ]; then
  sed -i "s/server_name _;/server_name $domain;/" /etc/nginx/conf.d/museum-guide.conf
fi
nginx -t
systemctl enable nginx
systemctl restart nginx

if [ -n "$domain" ]; then
  apt-get -o DPkg::Lock::Timeout=600 install -y -q --no-install-recommends certbot python3-certbot-nginx
  # Renews itself by its own timer.
  certbot --nginx --non-interactive --agree-tos --register-unsafely-without-email --redirect -d "$domain"
fi
